// A different outline for each level, so that colour never carries it alone.

/** The octagon of a stop sign. */
export function StopShape() {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="currentColor" />
      <path d="M12 6.5v7.5M12 16.8v.7" class="stroke" fill="none" stroke-width="2.6" stroke-linecap="round" />
    </svg>
  );
}

/** The triangle of a notice. */
export function NoticeShape() {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2.5 23 21.5H1z" fill="currentColor" stroke="currentColor" stroke-linejoin="round" />
      <path d="M12 9v6M12 17.8v.5" class="stroke" fill="none" stroke-width="2.4" stroke-linecap="round" />
    </svg>
  );
}

/** An arrow that says which way a panel goes. */
export function FoldShape({ open }: { open: boolean }) {
  return (
    <svg class="fold-shape" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={open ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'}
        fill="none"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The ring of a plain state: nothing found, or nothing known. */
export function StateShape() {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="2.2" />
      <path d="M8 12h8" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
    </svg>
  );
}

/** Somebody to ask. */
export function PersonShape() {
  return (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="7.5" r="4.5" fill="currentColor" />
      <path d="M3 21.5c0-5 4-8 9-8s9 3 9 8z" fill="currentColor" />
    </svg>
  );
}
