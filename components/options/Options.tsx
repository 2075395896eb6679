// The options page: one component per section. This file holds the state and saves it.
import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SettingsChange } from '../../utils/contracts/answers.ts';
import { t } from '../../utils/i18n.ts';
import type { LedgerEntry } from '../../utils/settings/promptLedger.ts';
import type { Settings } from '../../utils/settings/schema.ts';
import { useTheme } from '../controls/useTheme.ts';
import { AboutSection } from './AboutSection.tsx';
import { type AutoActions, AutoSection } from './AutoSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { type DataActions, DataSection } from './data/DataSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { LookSection } from './LookSection.tsx';
import { OptionsNav } from './OptionsNav.tsx';
import { PromptSection } from './PromptSection.tsx';
import { ReadingListSection } from './ReadingListSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { RelatedSection } from './RelatedSection.tsx';
import { ResetSection } from './ResetSection.tsx';
import { SitesSection } from './sites/SitesSection.tsx';

interface OptionsProps {
  readonly initial: Settings;
  /** Stored by a newer version: shown as far as they are understood, and not written over. */
  readonly isNewer: boolean;
  readonly shortcut: string | undefined;
  /** What each site asked. */
  readonly promptEntries: readonly LedgerEntry[];
  readonly loadAsks: () => Promise<readonly LedgerEntry[]>;
  /** Forgets what one site asked, or all of it; whether it was done. */
  readonly onForgetAsks: (site?: string) => Promise<boolean>;
  readonly auto: AutoActions;
  readonly lookTools: Omit<ComponentProps<typeof LookSection>, 'look' | 'onChange'>;
  readonly onSave: (before: Settings, after: Settings) => Promise<SettingsChange>;
  /** Forgets which articles were read; whether it was done. */
  readonly onForget: () => Promise<boolean>;
  readonly onReset: (before: Settings) => Promise<SettingsChange>;
  readonly onShortcut: () => Promise<void>;
  readonly readingList: Omit<ComponentProps<typeof ReadingListSection>, 'onStatus'>;
  readonly corrections: Omit<ComponentProps<typeof CorrectionsSection>, 'onStatus'>;
  readonly sites: Pick<ComponentProps<typeof SitesSection>, 'load' | 'onForget'>;
  readonly data: DataActions;
  readonly about: Omit<ComponentProps<typeof AboutSection>, 'onStatus'>;
  /** Whether Lectern was updated and nobody has looked at what is new. */
  readonly hasNews: boolean;
  readonly watch: (onChange: (settings: Settings) => void) => () => void;
}

/** Milliseconds without a change before saving: sync storage limits writes per minute. */
const SAVE_DELAY_MS = 400;
/** How long a change can be taken back. */
const UNDO_MS = 10_000;

export function Options({
  initial,
  isNewer,
  shortcut,
  auto,
  lookTools,
  onSave,
  onForget,
  onReset,
  onShortcut,
  readingList,
  corrections,
  sites,
  data,
  about,
  hasNews,
  watch,
  ...prompt
}: OptionsProps) {
  const [settings, setSettings] = useState(initial);
  const [status, setStatus] = useState('');
  /** Takes the last change back, for as long as that is offered. */
  const [undo, setUndo] = useState<() => void>();
  /** What was kept before something was deleted, as a backup; for the next word on how that went. */
  const deleted = useRef<string | undefined>(undefined);
  const [entries, setEntries] = useState(prompt.promptEntries);
  const undoTimer = useRef(0);
  const statusLine = useRef<HTMLParagraphElement>(null);
  // The reading list's section reads it from storage itself.
  const [resets, setResets] = useState(0);
  const saved = useRef(initial);
  const timer = useRef(0);
  const theme = useTheme(settings.look.theme);

  useEffect(
    () =>
      watch((next) => {
        if (timer.current) return;
        saved.current = next;
        setSettings(next);
      }),
    [watch],
  );

  const change = (next: Settings) => {
    setSettings(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(next), SAVE_DELAY_MS);
  };
  const offerUndo = (takeBack: () => void) => {
    setUndo(() => takeBack);
    clearTimeout(undoTimer.current);
    undoTimer.current = window.setTimeout(() => setUndo(undefined), UNDO_MS);
  };
  const say = (words: string) => {
    setStatus(words);
    const before = deleted.current;
    deleted.current = undefined;
    if (before === undefined) setUndo(undefined);
    else offerUndo(() => void bringBack(before));
  };
  /** Draws anew what sections read from storage themselves. */
  const reload = async () => {
    setEntries(await prompt.loadAsks());
    setResets((count) => count + 1);
  };
  const bringBack = async (before: string) => {
    const isDone = await data.restore(before, 'merge');
    setStatus(t(isDone ? 'undone' : 'backup_notStored'));
    await reload();
  };
  /** The same, and what it deletes can be taken back for a while. */
  const withUndo =
    <Given extends unknown[], Outcome>(
      remove: (...given: Given) => Promise<Outcome>,
      isDone: (outcome: Outcome) => boolean = (outcome) => outcome === true,
    ) =>
    async (...given: Given): Promise<Outcome> => {
      const before = await data.make().catch(() => undefined);
      const outcome = await remove(...given);
      deleted.current = isDone(outcome) ? before : undefined;
      return outcome;
    };
  const keep = async (next: Settings) => {
    timer.current = 0;
    const before = saved.current;
    const outcome = await onSave(before, next);
    setStatus(wordsFor(outcome));
    if (outcome.kind === 'saved') offerUndo(() => change(before));
    saved.current = outcome.settings;
    // What was changed meanwhile is kept by the next save.
    if (!timer.current) setSettings(outcome.settings);
  };
  const reset = async () => {
    clearTimeout(timer.current);
    timer.current = 0;
    const outcome = await withUndo(onReset, ({ kind }) => kind === 'saved')(saved.current);
    saved.current = outcome.settings;
    setSettings(outcome.settings);
    say(wordsFor(outcome));
    await reload();
  };

  useDeepLink();

  return (
    <div class={`options theme-${theme}`}>
      <OptionsNav hasNews={hasNews} />
      <main>
        <h1>{t('options_title')}</h1>
        {isNewer && <p class="notice">{t('options_newer')}</p>}
        <LookSection look={settings.look} onChange={(look) => change({ ...settings, look })} {...lookTools} />
        <ReadingSection reading={settings.reading} onChange={(reading) => change({ ...settings, reading })} />
        <AutoSection auto={settings.auto} actions={auto} onStatus={say} />
        <PromptSection
          key={`prompts ${resets}`}
          prompts={settings.prompts}
          entries={entries}
          access={{ has: auto.hasAccess, allow: auto.allow }}
          onChange={(prompts) => change({ ...settings, prompts })}
          onForgetAsks={withUndo(prompt.onForgetAsks)}
          onStatus={say}
        />
        <RelatedSection
          related={settings.related}
          onChange={(related) => change({ ...settings, related })}
          onForget={withUndo(onForget)}
          onStatus={say}
        />
        <ReadingListSection
          key={resets}
          {...readingList}
          onRemove={withUndo(readingList.onRemove)}
          onStatus={say}
        />
        <SitesSection
          key={`sites ${resets}`}
          {...sites}
          onForget={withUndo(sites.onForget)}
          settings={settings}
          write={auto.write}
          onStatus={say}
        />
        <CorrectionsSection
          key={`corrections ${resets}`}
          {...corrections}
          onForget={withUndo(corrections.onForget)}
          onStatus={say}
        />
        <KeysSection
          shortcut={shortcut}
          onShortcut={onShortcut}
          keys={settings.keys}
          onChange={(keys) => change({ ...settings, keys })}
        />
        <DataSection
          {...data}
          onClear={withUndo(data.onClear)}
          settings={settings}
          resets={resets}
          onChanged={reload}
          onStatus={say}
        />
        <ResetSection onReset={reset} />
        <AboutSection {...about} onStatus={say} />
      </main>
      <div class="saved">
        <p role="status" tabIndex={-1} ref={statusLine}>
          {status}
        </p>
        {undo && (
          <button
            type="button"
            class="button"
            onClick={() => {
              setUndo(undefined);
              undo();
              // The button disappears, and the focus would go with it.
              statusLine.current?.focus();
            }}
          >
            {t('undo')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Goes to the section that the address names: it wasn't there yet when the browser looked for it. */
function useDeepLink(): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (/^[\w-]+$/.test(id)) document.getElementById(id)?.scrollIntoView();
  }, []);
}

function wordsFor(outcome: SettingsChange): string {
  if (outcome.kind === 'saved') return t(outcome.where === 'sync' ? 'options_saved' : 'options_saved_local');
  return t(outcome.why === 'newer' ? 'options_newer' : 'options_not_saved');
}
