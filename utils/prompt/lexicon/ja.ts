import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ja: LexiconOf = () => ({
  noun: wordPattern`
    広告(を|の|が)?.{0,5}(ブロッ|遮断|非表示|除去|拒否) | アド ?ブロ | (ブロック|遮断).{0,4}広告 | 広告.{0,40}ブロッカー
  `,
  ask: wordPattern`
    無効 | 解除 | オフ | 許可 | 停止 | ホワイトリスト | 除外 | 例外 | 外し | 切って | 止め | <off | 表示(を|して) | アンインストール | 切る | 切り | やめ |
    <追加 | 対象外
  `,
  seen: wordPattern`
    検出 | 有効 | 使用 | 利用 | 検知 | オン | お使い | 確認 | されてい | されまし | 見つか | 見つけ | になって | 入って | ブロックされ | 使って |
    (ご覧いただけ|読め|お読みいただけ|閲覧でき)ません
  `,
  you: wordPattern`ください | 下さい | お願い | あなた | 当サイト | このサイト`,
  allow: wordPattern`広告(の表示)?を許可`,
  blocking: wordPattern`広告(を|が)ブロックし?(て|され)`,
  unblocking: wordPattern`広告の?ブロックを(解除|やめ|外)`,
});
