/** The engine's number in every record. 0 promises nothing; 1 is the first release, and then old engines are frozen. */
export const ENGINE = 0;
