import * as z from 'zod';
import { WIRE_ERRORS, WireError } from '../wire/errors.ts';
import type { Route } from '../wire/routes.ts';
import { paramShape, paramsOf, ROUTES } from '../wire/routes.ts';

const JSON_TYPE = 'application/json';
const TYPES = { events: 'text/event-stream', lines: 'application/x-ndjson', text: 'text/plain' } as const;
const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
  });
  return rest;
};

/** What the server takes and gives, in OpenAPI 3.1, made from the schemas it checks with. */
export function openApi(): { readonly openapi: string } & Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries<Route>(ROUTES)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  const codes = Object.entries(WIRE_ERRORS).map(([code, { status, says }]) => `- \`${code}\` (${status}): ${says}`);
  return {
    openapi: '3.1.0',
    info: { title: 'Rapport 客情', version: '1', description: `Errors:\n${codes.join('\n')}` },
    paths,
    components: {
      schemas: { Error: schemaOf(WireError) },
      securitySchemes: {
        seat: { type: 'apiKey', in: 'cookie', name: 'rapport_seat' },
        desk: { type: 'apiKey', in: 'cookie', name: 'rapport_desk' },
        link: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

function operation(name: string, { path, roles, says, body, query, answer }: Route) {
  const params = schemaOf(paramShape(path)) as { properties?: Record<string, unknown> };
  const asked = query ? (schemaOf(query) as { properties?: Record<string, unknown> }) : {};
  const type = typeof answer === 'string' ? TYPES[answer] : JSON_TYPE;
  const content = { [type]: { schema: typeof answer === 'string' ? { type: 'string' } : schemaOf(answer) } };
  const cookies = roles.flatMap((role) => (role === 'anyone' ? [] : [role === 'seat' ? 'seat' : 'desk']));
  return {
    operationId: name,
    summary: says,
    parameters: [
      ...paramsOf(path).map((one) => ({ name: one, in: 'path', required: true, schema: params.properties?.[one] })),
      ...Object.entries(asked.properties ?? {}).map(([one, schema]) => ({ name: one, in: 'query', schema })),
    ],
    ...(body ? { requestBody: { required: true, content: { [JSON_TYPE]: { schema: schemaOf(body) } } } } : {}),
    responses: {
      200: { description: says, content },
      default: {
        description: 'no',
        content: { [JSON_TYPE]: { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
    ...(cookies.length > 0 ? { security: [...new Set([...cookies, 'link'])].map((one) => ({ [one]: [] })) } : {}),
  };
}
