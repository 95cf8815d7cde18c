import type { CourseTerm } from '../../words/course/term.ts';
import { COURSE_TERMS } from '../../words/course/terms.ts';
import { matches } from './terms.ts';

export type CourseGroups = typeof COURSE_TERMS;

/** Terms of the course in which what is looked for stands, whatever language it is in, under their themes. */
export function courseTerms(sought: string): CourseGroups {
  return COURSE_TERMS.map((group) => ({
    ...group,
    terms: group.terms.filter((term) => matches(wordsOf(term), sought)),
  })).filter(({ terms }) => terms.length > 0);
}

const wordsOf = ({ name, means, shows, mistaken }: CourseTerm): readonly string[] =>
  [name, means, shows, mistaken].flatMap((said) => Object.values(said));
