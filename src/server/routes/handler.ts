import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer, Body, ParamName, Query, ROUTES, RouteName } from '../../wire/routes.ts';
import type { Scope } from '../guard/scope.ts';
import type { Who } from '../guard/who.ts';
import type { House } from '../house.ts';

type InPath<P extends string> = P extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | InPath<More>
    : Rest
  : never;
type Params<N extends RouteName> = InPath<(typeof ROUTES)[N]['path']>;

/** What the address of a route brings along, looked up: an attempt brings its event, team and class. */
type Brought<N extends RouteName> =
  | Extract<Params<N>, keyof Scope>
  | ('attempt' extends Params<N> ? 'event' | 'team' | 'class' : never)
  | ('event' | 'team' | 'seat' extends infer X ? (X extends Params<N> ? 'class' : never) : never);

/** One request, guarded and read. */
export interface Ask<N extends RouteName> {
  readonly house: House;
  readonly who: Who;
  readonly scope: Pick<Scope, Brought<N>>;
  readonly params: { readonly [K in Params<N> & ParamName]: K extends 'seq' ? number : string };
  readonly body: Body<N>;
  readonly query: Query<N>;
  readonly now: number;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An answer that is text already: of a type of its own, or JSON that holds what threads have spelt. */
export class Spelt {
  readonly text: string;
  readonly type: string;

  constructor(text: string, type = 'application/json; charset=utf-8') {
    this.text = text;
    this.type = type;
  }
}
/** The handler has answered by itself. */
export const ANSWERED = Symbol('answered');

export type Handler<N extends RouteName> = (ask: Ask<N>) => Promise<Answer<N> | Spelt | typeof ANSWERED>;
export type Handlers = { readonly [N in RouteName]: Handler<N> };
/** Those of some routes, in one file. */
export type Some<N extends RouteName> = { readonly [K in N]: Handler<K> };
