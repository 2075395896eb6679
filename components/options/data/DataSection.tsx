// What Lectern stores and how large it is, whether it syncs, and the backup.
import { useEffect, useState } from 'preact/hooks';
import type { StoredSize } from '../../../utils/background/storage/storedThings.ts';
import type { StoredName } from '../../../utils/contracts/storedNames.ts';
import { formatBytes, t } from '../../../utils/i18n.ts';
import type { SyncState } from '../../../utils/settings/settingsStore.ts';
import { type BackupActions, BackupPart } from './BackupPart.tsx';

export interface DataActions extends BackupActions {
  readonly sizes: () => Promise<readonly StoredSize[]>;
  readonly sync: () => Promise<SyncState | undefined>;
  /** Deletes one kind of what is stored; whether it was done. */
  readonly onClear: (name: StoredName) => Promise<boolean>;
}

interface DataSectionProps extends DataActions {
  /** Drawn anew when it changes: what is stored has changed with the settings. */
  readonly settings: unknown;
  /** Counts how often the whole page was drawn anew. */
  readonly resets: number;
  /** Something that other sections show was deleted or restored. */
  readonly onChanged: () => Promise<void>;
  readonly onStatus: (words: string) => void;
}

export function DataSection({
  settings,
  resets,
  sizes,
  sync,
  onClear,
  onChanged,
  onStatus,
  ...backup
}: DataSectionProps) {
  const [stored, setStored] = useState<readonly StoredSize[]>([]);
  const [syncs, setSyncs] = useState<SyncState>();
  useEffect(() => {
    void sizes().then(setStored);
    void sync().then(setSyncs);
  }, [sizes, sync, settings, resets]);
  const clear = async (name: StoredName) => {
    onStatus(t((await onClear(name)) ? 'stored_deleted' : 'options_not_saved'));
    setStored(await sizes());
    await onChanged();
  };
  const restore: BackupActions['restore'] = async (text, mode) => {
    const isDone = await backup.restore(text, mode);
    if (isDone) await onChanged();
    return isDone;
  };
  return (
    <section id="data">
      <h2>{t('options_data')}</h2>
      <p>{t('options_privacy')}</p>
      <h3>{t('stored_title')}</h3>
      <table class="stored">
        <tbody>
          {stored.map(({ name, bytes }) => (
            <tr key={name}>
              <th scope="row">
                {t(`stored_${name}`)}
                <span class="hint">{t(`stored_where_${name}`)}</span>
              </th>
              <td>{formatBytes(bytes)}</td>
              <td>
                {name !== 'settings' && name !== 'other' && (
                  <button
                    type="button"
                    class="button"
                    disabled={bytes <= EMPTY_BYTES}
                    aria-label={t('stored_delete_this', t(`stored_${name}`))}
                    onClick={() => void clear(name)}
                  >
                    {t('stored_delete')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {syncs && <p>{t(`sync_${syncs}`)}</p>}
      <BackupPart {...backup} restore={restore} onStatus={onStatus} />
    </section>
  );
}

/** An empty list, as JSON with its key. */
const EMPTY_BYTES = 20;
