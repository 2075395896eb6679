// The way around the options page: its sections, which of them is in view, and a search over every setting.
import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../utils/i18n.ts';
import { findSettings } from './findSettings.ts';

export const SECTIONS = [
  ['look', 'options_look'],
  ['reading', 'options_reading'],
  ['auto', 'auto_title'],
  ['prompts', 'options_prompts'],
  ['related', 'options_related'],
  ['sites', 'options_sites'],
  ['keys', 'options_shortcut'],
  ['data', 'options_data'],
  ['about', 'options_about'],
] as const satisfies readonly (readonly [string, MessageKey])[];

interface OptionsNavProps {
  /** Whether there is something new that wasn't looked at. */
  readonly hasNews: boolean;
}

export function OptionsNav({ hasNews }: OptionsNavProps) {
  const [words, setWords] = useState('');
  const current = useSectionInView();
  const found = words.trim() === '' ? [] : findSettings(words);
  return (
    <nav class="options-nav" aria-label={t('options_title')}>
      <label class="field">
        <span class="visually-hidden">{t('options_search')}</span>
        <input
          type="search"
          placeholder={t('options_search')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {words.trim() === '' ? (
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                {...(id === current && { 'aria-current': 'true' })}
                // On a phone the links are one line; the browser is content with half of the one in focus.
                onFocus={({ currentTarget }) =>
                  currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
                }
              >
                {t(title)}
                {id === 'about' && hasNews && <b class="news-mark">{t('about_new_mark')}</b>}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <ul class="found-settings">
          {found.length === 0 && <li>{t('options_search_none')}</li>}
          {found.map((setting) => (
            <li key={setting.words}>
              <button type="button" onClick={setting.show}>
                {setting.words}
                <span class="hint">{setting.section}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </nav>
  );
}

/** The section that fills most of the window's upper half. */
function useSectionInView(): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        setCurrent(SECTIONS.find(([id]) => seen.has(id))?.[0]);
      },
      { rootMargin: '0px 0px -60% 0px' },
    );
    for (const [id] of SECTIONS) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
