import { useEffect, useState } from 'preact/hooks';

interface Course {
  readonly courseTerms: typeof import('./course-terms.ts').courseTerms;
  readonly CourseTerms: typeof import('./course.tsx').CourseTerms;
  readonly ToCourse: typeof import('./course.tsx').ToCourse;
}
let came: Course | null = null;

async function fetchCourse(): Promise<void> {
  const [{ courseTerms }, { CourseTerms, ToCourse }] = await Promise.all([
    import('./course-terms.ts'),
    import('./course.tsx'),
  ]);
  came = { courseTerms, CourseTerms, ToCourse };
}

/** The terms of the course with what shows them, fetched with the first glossary that is opened. */
export function useCourse(): { readonly course: Course | null; readonly failed: boolean; readonly again: () => void } {
  const [state, setState] = useState<'waiting' | 'came' | 'failed'>(came ? 'came' : 'waiting');
  useEffect(() => {
    if (state !== 'waiting') return;
    let gone = false;
    const told = (next: 'came' | 'failed') => () => {
      if (!gone) setState(next);
    };
    fetchCourse().then(told('came'), told('failed'));
    return () => {
      gone = true;
    };
  }, [state]);
  return { course: came, failed: state === 'failed', again: () => setState('waiting') };
}
