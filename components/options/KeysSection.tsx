import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import {
  COMMAND_GROUPS,
  COMMANDS,
  type CommandId,
  chordOf,
  DEFAULT_KEYS,
  type Keys,
  withKey,
} from '../../utils/settings/keys.ts';
import { KeyName } from '../tools/KeyName.tsx';
import { BrowserShortcut } from './BrowserShortcut.tsx';

interface KeysSectionProps {
  /** As the browser writes it; undefined where there is none. */
  readonly shortcut: string | undefined;
  readonly onShortcut: () => Promise<void>;
  readonly keys: Keys;
  readonly onChange: (keys: Keys) => void;
}

/** The key that opens the reader, and those of an open article, each to be changed by pressing it and then the new one. */
export function KeysSection({ shortcut, onShortcut, keys, onChange }: KeysSectionProps) {
  const [waiting, setWaiting] = useState<CommandId>();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab') return;
    if (event.key === 'Escape') setWaiting(undefined);
    const isNone = event.key === 'Delete' || event.key === 'Backspace';
    const chord = isNone ? '' : chordOf(event);
    if (event.key === 'Escape' || chord !== undefined) event.preventDefault();
    if (chord === undefined) return;
    onChange(withKey(keys, waiting, chord));
    setWaiting(undefined);
  };
  return (
    <section id="keys">
      <h2>{t('options_shortcut')}</h2>
      <BrowserShortcut shortcut={shortcut} onChange={onShortcut} />
      <p class="hint">{t('keys_hint')}</p>
      <p class="hint">{t('keys_press_hint')}</p>
      {COMMAND_GROUPS.map((group) => (
        <section class="key-group" key={group} aria-label={t(`keys_group_${group}`)}>
          <h3>{t(`keys_group_${group}`)}</h3>
          <dl>
            {COMMANDS.filter((command) => command.group === group).map(({ id }) => (
              <div key={id} data-command={id}>
                <dt id={`command-${id}`}>{t(`command_${id}`)}</dt>
                <dd>
                  <button
                    type="button"
                    class="button"
                    id={`key-${id}`}
                    aria-labelledby={`command-${id} key-${id}`}
                    onClick={() => setWaiting(id)}
                    onKeyDown={onKeyDown}
                    onBlur={() => setWaiting(undefined)}
                  >
                    {waiting === id ? t('keys_press') : <KeyName name={keys[id]} />}
                  </button>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" class="button" onClick={() => onChange(DEFAULT_KEYS)}>
        {t('keys_reset')}
      </button>
    </section>
  );
}
