// The few drawings the reader's bar needs; decoration only, so they are hidden from assistive technology.
export const CloseIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 6l12 12M18 6L6 18" />
  </svg>
);

/** A page with a spark: opens by itself. */
export const SiteIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M13 3l-7 10h5l-1 8 8-11h-5.5z" />
  </svg>
);

export const LookIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 18l5-12 5 12M4.8 14h6.4M15 18l3-7.5 3 7.5M16 15.6h4" />
  </svg>
);
