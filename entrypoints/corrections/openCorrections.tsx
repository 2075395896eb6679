// Runs the corrections panel in the open reader: every change reads the page again and draws what comes of it.
import { render } from 'preact';
import { CorrectionsPanel } from '../../components/corrections/CorrectionsPanel.tsx';
import { CorrectionsStatus } from '../../components/corrections/CorrectionsStatus.tsx';
import correctionsCss from '../../components/corrections/corrections.css?inline';
import type { Article, ExtractOptions } from '../../utils/article/articleTypes.ts';
import type { Block } from '../../utils/article/blocks/blocks.ts';
import type { PageCopy } from '../../utils/article/copy/copyPage.ts';
import type { Edit } from '../../utils/article/corrections/amendBlocks.ts';
import {
  type CorrectionRule,
  makeRule,
  READINGS,
  type Reading,
  type SiteCorrections,
  withRule,
} from '../../utils/article/corrections/correctionRule.ts';
import { type LeftOutPart, leftOutParts } from '../../utils/article/corrections/leftOut.ts';
import { matchUnit } from '../../utils/article/corrections/matchUnit.ts';
import { proposeRule } from '../../utils/article/corrections/proposeRule.ts';
import { structureKey } from '../../utils/article/corrections/structureKey.ts';
import type { CorrectionsContext } from '../../utils/contracts/correctionsHandle.ts';
import { t } from '../../utils/i18n.ts';
import { amendmentsOf } from './amendmentsOf.ts';
import { type Picker, pickUnits, unitsIn } from './pickUnits.ts';

/** One step that can be undone. */
interface State {
  readonly corrections: SiteCorrections;
  readonly edits: readonly Edit[];
  readonly spared: readonly Element[];
}

interface Seen {
  readonly blocks: readonly Block[];
  readonly page: PageCopy;
  readonly article: Article;
}

export function openCorrections(context: CorrectionsContext): { readonly close: () => void } {
  const { doc, root, site, canRemember } = context;
  const reader = root.querySelector<HTMLElement>('.reader');
  const body = root.querySelector<HTMLElement>('.body');
  const box = doc.createElement('div');
  let state: State = { corrections: context.corrections, edits: [], spared: [] };
  const past: State[] = [];
  let isRemembered = canRemember;
  let isPanelOpen = true;
  let status = '';
  let picker: Picker | undefined;
  let seen = read(state);

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(correctionsCss);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  reader?.append(box);
  context.takeKeys((event) => {
    if (picker) return picker.use(event);
    if (event.key !== 'Escape' || !isPanelOpen) return false;
    close();
    return true;
  });

  function read({ corrections, edits, spared }: State): Seen | undefined {
    let found: Omit<Seen, 'article'> | undefined;
    const amendments = amendmentsOf(corrections, edits, new Set(spared));
    const options: ExtractOptions = {
      ...amendments,
      amend: (blocks, page) => {
        amendments.amend?.(blocks, page);
        found = { blocks, page };
      },
    };
    const extraction = context.extract(options);
    return extraction.kind === 'article' && found ? { ...found, article: extraction.article } : undefined;
  }

  /** Goes to another state, unless nothing would be left to read. */
  function change(next: State, said: string): void {
    const result = read(next);
    if (!result) {
      say(t('corrections_nothing_left'));
      return;
    }
    past.push(state);
    state = next;
    seen = result;
    context.show(result.article);
    remember();
    say(said);
  }

  function undo(): void {
    const before = past.pop();
    const result = before && read(before);
    if (!before || !result) return;
    state = before;
    seen = result;
    context.show(result.article);
    remember();
    say(t('undone'));
  }

  const remember = () => {
    if (isRemembered) context.remember(state.corrections);
  };

  const withNewRule = (rule: CorrectionRule | undefined) =>
    rule && isRemembered ? withRule(state.corrections, rule) : state.corrections;

  function putBack(part: LeftOutPart): void {
    if (!seen) return;
    const { blocks, page } = seen;
    if (part.pruned) {
      const rule = makeRule('keep', structureKey(part.pruned), part.text);
      change(
        { ...state, corrections: withNewRule(rule), spared: [...state.spared, part.pruned] },
        t('put_back_done'),
      );
      return;
    }
    const rule = proposeRule('keep', part.blocks, blocks, page);
    const edits = [...state.edits, ...editsOf('keep', part.blocks, page)];
    change({ ...state, corrections: withNewRule(rule), edits }, t('put_back_done'));
  }

  function takeOut(unit: HTMLElement): void {
    if (!seen || !body) return;
    const { blocks, page } = seen;
    const text = unit.textContent ?? '';
    const alike = unitsIn(body).filter(({ textContent }) => textContent === text);
    const matched = matchUnit(blocks, text, alike.indexOf(unit));
    if (matched.length === 0) {
      const url = unit.querySelector('img')?.src ?? (unit instanceof HTMLImageElement ? unit.src : '');
      if (url)
        change(
          { ...state, edits: [...state.edits, { kind: 'picture', url, base: doc.baseURI }] },
          t('taken_out'),
        );
      return;
    }
    const rule = proposeRule('drop', matched, blocks, page);
    const edits = [...state.edits, ...editsOf('drop', matched, page)];
    const said = rule || !isRemembered ? t('taken_out') : t('taken_out_here_only');
    change({ ...state, corrections: withNewRule(rule), edits }, said);
  }

  function startPicking(): void {
    if (!body) return;
    isPanelOpen = false;
    reader?.classList.add('picking');
    picker = pickUnits({ body, onPick: takeOut, onEnd: stopPicking });
    say(t('take_out_hint'));
    root.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }

  function stopPicking(): void {
    picker?.stop();
    picker = undefined;
    reader?.classList.remove('picking');
    isPanelOpen = true;
    // The way back stays.
    say(past.length > 0 ? t('taken_out') : '');
  }

  function say(text: string): void {
    status = text;
    draw();
  }

  function readingsHere(): readonly Reading[] {
    const states = context.extract({ body: 'stated' }).kind === 'article';
    return READINGS.filter((reading) => reading !== 'stated' || states);
  }
  const readings = readingsHere();

  function draw(): void {
    const parts = seen
      ? leftOutParts(seen.blocks, seen.page, [
          seen.article.title,
          seen.article.standfirst ?? '',
          seen.article.byline?.text ?? '',
        ])
      : [];
    render(
      <>
        {isPanelOpen && (
          <CorrectionsPanel
            site={site}
            reading={state.corrections.reading}
            readings={readings}
            parts={parts.map((part) => ({ ...part, onPutBack: () => putBack(part) }))}
            isRemembered={isRemembered}
            canRemember={canRemember}
            onReading={(reading) =>
              change({ ...state, corrections: { ...state.corrections, reading } }, t(`reading_${reading}`))
            }
            onRemember={(wanted) => {
              isRemembered = wanted;
              if (wanted) remember();
              draw();
            }}
            onTakeOut={startPicking}
            onClose={close}
          />
        )}
        {status && <CorrectionsStatus text={status} onUndo={past.length > 0 ? undo : undefined} />}
      </>,
      box,
    );
  }

  function close(): void {
    picker?.stop();
    context.takeKeys(undefined);
    reader?.classList.remove('picking');
    render(null, box);
    box.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    root.querySelector<HTMLElement>('.tool.more')?.focus({ preventScroll: true });
  }

  if (context.reading && context.reading !== state.corrections.reading) {
    isRemembered = false;
    change({ ...state, corrections: { ...state.corrections, reading: context.reading } }, '');
  } else draw();
  box.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  return { close };
}

function editsOf(action: 'keep' | 'drop', blocks: readonly Block[], page: PageCopy): Edit[] {
  return blocks.flatMap(({ element, text }) => {
    const live = page.origins.get(element);
    return live ? [{ kind: 'block' as const, action, element: live, text }] : [];
  });
}
