/**
 * The `sizes` of a picture that stands for a character and is as large as its line's text: emoji, small formulas. Written
 * as a size because that is what it says, and because it is kept when foreign HTML is made anew.
 */
export const LINE_SIZE = '1em';
