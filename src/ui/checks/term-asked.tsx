import { COURSE_TERMS, COURSE_WORDS } from '../../words/course/terms.ts';
import { useLanguage } from '../context.ts';
import { Term } from '../glossary/term.tsx';

/** The term of the course that a question asks for, to be read up in the glossary; nothing where there is none. */
export function TermAsked({ question }: { question: string }) {
  const language = useLanguage();
  const term = COURSE_TERMS.flatMap(({ terms }) => terms).find((one) => one.question === question);
  if (!term) return null;
  return (
    <p>
      {COURSE_WORDS['course.readUp'][language]}
      <Term id={`course.${term.id}`}>{term.name[language]}</Term>
    </p>
  );
}
