/** Written by `commonParts.ts` when the extension is built. */
declare module 'virtual:common-parts' {
  export const PARTS: readonly unknown[];
}
