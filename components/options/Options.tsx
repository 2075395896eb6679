// The options page: sections one under the other, each a component of its own; this file keeps and saves.
import type { ComponentProps } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/settings/schema.ts';
import { t } from '../../utils/text.ts';
import { useTheme } from '../controls/useTheme.ts';
import { type AutoDoor, AutoSection } from './AutoSection.tsx';
import { LookSection } from './LookSection.tsx';
import { PromptSection } from './PromptSection.tsx';
import { ReadingListSection } from './ReadingListSection.tsx';
import { RelatedSection } from './RelatedSection.tsx';
import { ResetSection } from './ResetSection.tsx';
import { ShortcutSection } from './ShortcutSection.tsx';

interface OptionsProps {
  readonly initial: Settings;
  readonly shortcut: string | undefined;
  /** Pages that asked for ads, by site. */
  readonly promptCounts: Readonly<Record<string, number>>;
  readonly onClearCounts: () => Promise<void>;
  readonly auto: AutoDoor;
  readonly onSave: (settings: Settings) => Promise<'sync' | 'local'>;
  /** Forgets which articles were read. */
  readonly onForget: () => Promise<void>;
  readonly onReset: () => Promise<Settings>;
  readonly onShortcut: () => Promise<void>;
  readonly readingList: ComponentProps<typeof ReadingListSection>;
  readonly watch: (onChange: (settings: Settings) => void) => () => void;
}

/** Milliseconds without a change before it is kept: sync storage takes only so many writes a minute. */
const SAVE_DELAY = 400;

export function Options({
  initial,
  shortcut,
  auto,
  onSave,
  onForget,
  onReset,
  onShortcut,
  readingList,
  watch,
  ...prompt
}: OptionsProps) {
  const [settings, setSettings] = useState(initial);
  const [status, setStatus] = useState('');
  // The reading list is read of storage by its section.
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
    timer.current = window.setTimeout(() => void keep(next), SAVE_DELAY);
  };
  const keep = async (next: Settings) => {
    timer.current = 0;
    try {
      const area = await onSave(next);
      saved.current = next;
      setStatus(t(area === 'sync' ? 'options_saved' : 'options_saved_local'));
    } catch {
      setSettings(saved.current);
      setStatus(t('options_not_saved'));
    }
  };
  const reset = async () => {
    clearTimeout(timer.current);
    timer.current = 0;
    const fresh = await onReset();
    saved.current = fresh;
    setSettings(fresh);
    setStatus(t('options_saved'));
    setResets((count) => count + 1);
  };

  return (
    <div class={`options theme-${theme}`}>
      <main>
        <h1>{t('options_title')}</h1>
        <LookSection look={settings.look} onChange={(look) => change({ ...settings, look })} />
        <AutoSection auto={settings.auto} door={auto} onStatus={setStatus} />
        <PromptSection
          prompts={settings.prompts}
          counts={prompt.promptCounts}
          onChange={(prompts) => change({ ...settings, prompts })}
          onClearCounts={prompt.onClearCounts}
        />
        <RelatedSection
          related={settings.related}
          onChange={(related) => change({ ...settings, related })}
          onForget={onForget}
          onStatus={setStatus}
        />
        <ReadingListSection key={resets} {...readingList} />
        <ShortcutSection shortcut={shortcut} onChange={onShortcut} />
        <ResetSection onReset={reset} />
        <p class="privacy">{t('options_privacy')}</p>
      </main>
      <p class="saved" role="status">
        {status}
      </p>
    </div>
  );
}
