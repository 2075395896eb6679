// React for detectors written for it: Preact's, with the one name that the oldest of them still looks for.
export * from 'preact/compat';
export { default } from 'preact/compat';
export const PropTypes = {};
