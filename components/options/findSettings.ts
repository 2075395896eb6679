// Finds a setting by the words on the page, whatever section drew it.

export interface FoundSetting {
  readonly words: string;
  /** The heading of its section. */
  readonly section: string;
  /** Brings it into view and puts the focus on it. */
  readonly show: () => void;
}

const NAMES = 'main :is(h2, h3, legend, label, summary, caption, th, .button)';
const MAX_FOUND = 12;

/** The settings, headings and buttons whose words contain these; each said once. */
export function findSettings(words: string, root: ParentNode = document): readonly FoundSetting[] {
  const wanted = words.trim().toLowerCase();
  const found = new Map<string, FoundSetting>();
  for (const element of root.querySelectorAll<HTMLElement>(NAMES)) {
    const said = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!said.toLowerCase().includes(wanted) || found.has(said) || said.length > 120) continue;
    const section = element.closest('section')?.querySelector('h2')?.textContent ?? '';
    found.set(said, { words: said, section: section === said ? '' : section, show: () => show(element) });
    if (found.size === MAX_FOUND) break;
  }
  return [...found.values()];
}

function show(element: HTMLElement): void {
  for (let box = element.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
    box.open = true;
  element.scrollIntoView({ block: 'center' });
  const control =
    element.querySelector<HTMLElement>('input, button, select') ??
    element.parentElement?.querySelector<HTMLElement>('input, button, select') ??
    element;
  control.focus({ preventScroll: true });
}
