// Two lines of the automatic reader view's options: what was just removed, and the question before all of it is off.
import { t } from '../../utils/i18n.ts';

interface UndoLineProps {
  readonly words: string;
  readonly onUndo: () => void;
}

/** Says what was done, with a button that takes it back. */
export function UndoLine({ words, onUndo }: UndoLineProps) {
  return (
    <p class="notice">
      <span role="status">{words}</span>{' '}
      <button type="button" class="button" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  );
}

interface OffQuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked before the sites that are listed stop opening. */
export function OffQuestion({ onYes, onNo }: OffQuestionProps) {
  return (
    <p class="notice" role="alert">
      {t('auto_off_sure')}{' '}
      <button type="button" class="button button-main" onClick={onYes}>
        {t('auto_off_yes')}
      </button>{' '}
      <button type="button" class="button" onClick={onNo}>
        {t('cancel')}
      </button>
    </p>
  );
}
