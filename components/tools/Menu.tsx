import { formatNumber, formatShare, t } from '../../utils/i18n.ts';
import type { CommandId, Keys } from '../../utils/settings/keys.ts';
import { KeyName } from './KeyName.tsx';
import { usePanel } from './usePanel.ts';

export interface MenuProps {
  /** In the order in which they are listed. */
  readonly commands: readonly CommandId[];
  readonly keys: Keys;
  /** Those that are on. */
  readonly pressed: Readonly<Partial<Record<CommandId, boolean>>>;
  /** 0 to 1. */
  readonly share: number;
  readonly minutesLeft: number;
  readonly onChoose: (command: CommandId) => void;
  readonly onClose: () => void;
}

/** What can be done with the article, each with its key. */
export function Menu({ commands, keys, pressed, share, minutesLeft, onChoose, onClose }: MenuProps) {
  const panel = usePanel<HTMLElement>(onClose);
  return (
    <section class="panel tools-menu" ref={panel} tabIndex={-1} aria-label={t('tools_menu')}>
      <p class="tools-progress">{progressInWords(share, minutesLeft)}</p>
      <ul>
        {commands.map((command) => (
          <li key={command}>
            <button
              type="button"
              class="tools-item"
              data-command={command}
              {...(pressed[command] !== undefined && { 'aria-pressed': pressed[command] })}
              onClick={() => onChoose(command)}
            >
              <span>{t(`command_${command}`)}</span>
              <KeyName name={keys[command]} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "36 % read, about 4 min left" */
export function progressInWords(share: number, minutesLeft: number): string {
  return t('tools_reading', formatShare(share), formatNumber(minutesLeft));
}
