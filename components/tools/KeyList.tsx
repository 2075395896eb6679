import { t } from '../../utils/i18n.ts';
import { COMMAND_GROUPS, COMMANDS, type CommandId, type Keys } from '../../utils/settings/keys.ts';
import { KeyName } from './KeyName.tsx';
import { usePanel } from './usePanel.ts';

interface KeyListProps {
  readonly keys: Keys;
  /** Commands that this article has no use for. */
  readonly isLeftOut?: (id: CommandId) => boolean;
  readonly onClose: () => void;
}

/** Every command of the reader with its key. */
export function KeyList({ keys, isLeftOut = () => false, onClose }: KeyListProps) {
  const panel = usePanel<HTMLElement>(onClose);
  return (
    <section class="panel tools-keys" ref={panel} tabIndex={-1} aria-label={t('keys_title')}>
      <h2>{t('keys_title')}</h2>
      <p class="tools-hint">{t('keys_hint')}</p>
      {COMMAND_GROUPS.map((group) => (
        <section key={group} aria-label={t(`keys_group_${group}`)}>
          <h3>{t(`keys_group_${group}`)}</h3>
          <dl>
            {COMMANDS.filter((command) => command.group === group && !isLeftOut(command.id)).map(({ id }) => (
              <div key={id} data-command={id}>
                <dt>{t(`command_${id}`)}</dt>
                <dd>
                  <KeyName name={keys[id]} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <button type="button" class="button" onClick={onClose}>
        {t('tools_close')}
      </button>
    </section>
  );
}
