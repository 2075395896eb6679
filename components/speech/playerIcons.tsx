// Drawings of the player; decoration only. What points forward points the other way in text that runs from the right.
export const PlayIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 4.5v15l12-7.5z" />
  </svg>
);

export const PauseIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" />
  </svg>
);

export const PreviousIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class="flips">
    <path d="M19 5v14l-10-7zM5 5h2.5v14H5z" />
  </svg>
);

export const NextIcon = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" class="flips">
    <path d="M5 5v14l10-7zM16.5 5H19v14h-2.5z" />
  </svg>
);
