/** How a command ends, for scripts. A program that broke is told apart from a file that is not as it should be. */
export const EXIT = {
  ok: 0,
  notOk: 1,
  usage: 2,
  broken: 70, // EX_SOFTWARE of sysexits.h
} as const;
