/** The course's five modules. (course, P) */
export const MODULES = ['M1', 'M2', 'M3', 'M4', 'M5'] as const;
export type Module = (typeof MODULES)[number];
