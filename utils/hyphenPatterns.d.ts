// The package `hyphen` has no types for its patterns.
declare module 'hyphen/patterns/*' {
  const patterns: import('./reading/syllables/patternBreaks.ts').Patterns;
  export default patterns;
}
