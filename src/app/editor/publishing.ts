import { hasClasses } from '../online/has-classes.ts';
import type { ServerLine } from '../online/server-line.ts';

/** Whose classes there are to give a scenario to: nobody is signed in, or these. */
export type Classes =
  | { readonly signedIn: false }
  | { readonly signedIn: true; readonly classes: readonly { readonly id: string; readonly name: string }[] };
/** What came of giving: the code students join by, or why not. */
export type Given =
  | { readonly ok: true; readonly code: string; readonly event: string; readonly at: string }
  | { readonly ok: false; readonly code: string };

/** The ways from a draft to a class of the server that serves this page. */
export function publishing(line: () => ServerLine, now: () => Date) {
  return {
    async classes(): Promise<Classes | null> {
      if (!(await hasClasses())) return null;
      const me = await line().get('me');
      if (me.kind !== 'answer') return null;
      const { desk } = me.value;
      if (desk === null) return { signedIn: false };
      if (desk.role === 'instructor') return { signedIn: true, classes: [desk.class] };
      const all = await line().get('classes');
      const classes = all.kind === 'answer' ? all.value.classes.filter(({ purgedAt }) => purgedAt === null) : [];
      return { signedIn: true, classes };
    },
    /** Makes an event of a class from a text. Later changes of the draft do not reach it. */
    async give(classId: string, name: string, text: string): Promise<Given> {
      const came = await line().post('newEvent', { class: classId }, { name: name.slice(0, 80), scenario: { text } });
      if (came.kind === 'answer') {
        const { event } = came.value;
        return { ok: true, code: event.code, event: event.name, at: now().toISOString() };
      }
      return { ok: false, code: came.kind === 'no' ? came.no.code : 'server.notReached' };
    },
  };
}
