// The reading test: short passages, each in one of a few settings, timed from one press to the next.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../utils/i18n.ts';
import type { JudgedSpeed, Reading } from '../../utils/reading/fitting/judgeSpeeds.ts';
import type { Passage } from '../../utils/reading/fitting/passages.ts';
import type { Look } from '../../utils/settings/look.ts';
import type { Candidate } from '../../utils/settings/lookCandidates.ts';
import { useTheme } from '../controls/useTheme.ts';
import { lookProperties } from '../reader/lookStyle.ts';
import { FittingResults } from './FittingResults.tsx';

export interface FittingTest {
  /** The first is for practice. */
  readonly passages: readonly Passage[];
  /** The candidate of each passage but the first. */
  readonly order: readonly number[];
}

export interface FittingProps {
  readonly look: Look;
  readonly candidates: readonly Candidate[];
  /** Of the passages. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the passages are of the article somebody comes from. */
  readonly isArticle: boolean;
  /** Undefined where there is no text to read. @param round counts repetitions */
  readonly prepare: (round: number) => FittingTest | undefined;
  /** What the times say: one verdict for each candidate. */
  readonly judge: (readings: readonly Reading[]) => readonly JudgedSpeed[];
  /** Whether it was kept. */
  readonly onUse: (look: Look) => Promise<boolean>;
  readonly onClose: () => void;
  /** Milliseconds, as `performance.now`. */
  readonly now?: () => number;
}

type Stage =
  | { readonly kind: 'intro' }
  | { readonly kind: 'ready' | 'asking'; readonly at: number }
  | { readonly kind: 'reading'; readonly at: number; readonly from: number }
  | { readonly kind: 'results' };

/** A key held down, or pressed twice, hasn't read anything. */
const MIN_READING_MS = 500;

export function Fitting(props: FittingProps) {
  const { look, candidates, lang, dir, prepare, onClose, now = () => performance.now() } = props;
  const [stage, setStage] = useState<Stage>({ kind: 'intro' });
  const [round, setRound] = useState(0);
  const [test, setTest] = useState(() => prepare(0));
  const [took, setTook] = useState(0);
  const [readings, setReadings] = useState<readonly Reading[]>([]);
  const theme = useTheme(look.theme);
  const main = useRef<HTMLElement>(null);
  const at = 'at' in stage ? stage.at : 0;
  useLayoutEffect(() => {
    if (stage.kind !== 'intro') main.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [stage.kind, at]);

  const passage = test?.passages[at];
  const candidate = at === 0 ? 0 : (test?.order[at - 1] ?? 0);
  const shown = candidates[candidate]?.look ?? look;

  const begin = (next: number) => {
    setRound(next);
    if (next !== round) setTest(prepare(next));
    setReadings([]);
    setStage({ kind: 'ready', at: 0 });
  };
  const finish = (from: number) => {
    const milliseconds = now() - from;
    if (milliseconds < MIN_READING_MS) return;
    setTook(milliseconds);
    setStage({ kind: 'asking', at });
  };
  const answer = (word?: string) => {
    if (!test || !passage) return;
    const { characters, words } = passage;
    const isUnderstood = word === passage.answer;
    if (at > 0)
      setReadings([...readings, { candidate, characters, words, milliseconds: took, isUnderstood }]);
    setStage(at + 1 < test.passages.length ? { kind: 'ready', at: at + 1 } : { kind: 'results' });
  };
  const stop = () => setStage({ kind: readings.length > 0 ? 'results' : 'intro' });

  return (
    <div class={`fitting theme-${theme}`} style={lookProperties(look)}>
      <main ref={main}>
        <h1>{t('fitting_title')}</h1>
        {stage.kind === 'intro' && (
          <>
            <p>{t('fitting_intro')}</p>
            <p>{t('fitting_honest')}</p>
            <p class="hint">
              {t(test ? (props.isArticle ? 'fitting_article' : 'fitting_story') : 'fitting_no_text')}
            </p>
            <p class="fitting-buttons">
              {test && (
                <button type="button" class="button button-main" onClick={() => begin(round)}>
                  {t('fitting_start')}
                </button>
              )}
              <button type="button" class="button" onClick={onClose}>
                {t('tools_close')}
              </button>
            </p>
          </>
        )}
        {stage.kind !== 'intro' && stage.kind !== 'results' && test && passage && (
          <>
            <p class="fitting-step">
              {at === 0
                ? t('fitting_practice')
                : t('fitting_step', formatNumber(at), formatNumber(test.passages.length - 1))}
            </p>
            {stage.kind === 'ready' && (
              <>
                <p id="fitting-how">{t('fitting_ready')}</p>
                <p class="fitting-buttons">
                  <button
                    type="button"
                    class="button button-main"
                    data-first
                    aria-describedby="fitting-how"
                    onClick={() => setStage({ kind: 'reading', at, from: now() })}
                  >
                    {t('fitting_show')}
                  </button>
                  <button type="button" class="button" onClick={stop}>
                    {t('fitting_stop')}
                  </button>
                </p>
              </>
            )}
            {stage.kind === 'reading' && (
              <>
                <p
                  class="fitting-passage"
                  id="fitting-passage"
                  lang={lang}
                  dir={dir}
                  style={lookProperties(shown)}
                >
                  {passage.text}
                </p>
                <p class="fitting-buttons">
                  <button
                    type="button"
                    class="button button-main"
                    data-first
                    aria-describedby="fitting-passage"
                    onClick={() => finish(stage.from)}
                  >
                    {t('fitting_read')}
                  </button>
                </p>
              </>
            )}
            {stage.kind === 'asking' && (
              <>
                <h2 tabIndex={-1} data-first>
                  {t('fitting_question')}
                </h2>
                <p class="fitting-buttons fitting-words">
                  {passage.options.map((word) => (
                    <button type="button" class="button" key={word} lang={lang} onClick={() => answer(word)}>
                      {word}
                    </button>
                  ))}
                  <button type="button" class="button" onClick={() => answer()}>
                    {t('fitting_unknown')}
                  </button>
                </p>
              </>
            )}
          </>
        )}
        {stage.kind === 'results' && (
          <FittingResults
            candidates={candidates}
            readings={readings}
            judge={props.judge}
            look={look}
            onUse={props.onUse}
            onAgain={() => begin(round + 1)}
            onClose={onClose}
          />
        )}
      </main>
    </div>
  );
}
