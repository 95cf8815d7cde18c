import type { KyselyPlugin, PrimitiveValueListNode, QueryId, ValueNode } from 'kysely';
import { OperationNodeTransformer } from 'kysely';
import { StoreError } from './store-error.ts';

function check(value: unknown): void {
  if (typeof value !== 'string') return;
  // PostgreSQL refuses a NUL, SQLite cuts what is read at it in some of its functions
  if (value.includes('\0')) throw new StoreError('store.text', { what: 'a NUL' });
  // both would write a replacement in its place, and what is read would not be what was given
  if (/\p{Surrogate}/u.test(value)) throw new StoreError('store.text', { what: 'half a character (a lone surrogate)' });
}

class Checker extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, queryId?: QueryId): ValueNode {
    check(node.value);
    return super.transformValue(node, queryId);
  }

  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    queryId?: QueryId,
  ): PrimitiveValueListNode {
    node.values.forEach(check);
    return super.transformPrimitiveValueList(node, queryId);
  }
}

/** Texts that the two databases would keep in different ways never reach either. */
export function textGuard(): KyselyPlugin {
  const checker = new Checker();
  return {
    transformQuery: ({ node, queryId }) => checker.transformNode(node, queryId),
    transformResult: async ({ result }) => result,
  };
}
