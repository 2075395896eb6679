// The few drawings the reader's bar needs; decoration only, so they are hidden from assistive technology.
export const CloseIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6 6l12 12M18 6L6 18" />
  </svg>
);

/** A page that plays: opens automatically. Filled, the triangle stays open. */
export const SiteIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path
      d="M7.5 3h9A1.5 1.5 0 0 1 18 4.5v15a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 6 19.5v-15A1.5 1.5 0 0 1 7.5 3zM10 8.5l5 3.5-5 3.5z"
      fill-rule="evenodd"
    />
  </svg>
);

export const LookIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M3 18l5-12 5 12M4.8 14h6.4M15 18l3-7.5 3 7.5M16 15.6h4" />
  </svg>
);

export const MoreIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3" />
  </svg>
);
