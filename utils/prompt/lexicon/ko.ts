import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const ko: LexiconOf = () => ({
  noun: wordPattern`
    광고.{0,3}(차단|블록|블럭|블락|거부|필터) | 애드 ?.?블(록|럭|로커|락|로크) | 차단.{0,5}광고 | 광고(가|를|이)? ?막
  `,
  ask: wordPattern`
    비활성 | 해제 | <꺼 | 꺼주 | <끄 | 끄고 | 허용 | 중지 | 중단 | 예외 | 화이트리스트 | 제외 | 사용하지 | 삭제 | 빼 ?(주|고) | 풀어 | 풀고 | <풀 |
    <추가 | 열어
  `,
  seen: wordPattern`
    감지 | 사용 | 활성 | 발견 | 탐지 | 설치 | 켜 | 확인 | 이용 | 인식 | 쓰고 | 쓰시 | 찾았 | 차단하고 | 차단되 | 보입니다 | <것 같 | (볼|읽을|열람할) 수 없
  `,
  you: wordPattern`세요 | 바랍니다 | 부탁 | 귀하 | 회원`,
  allow: wordPattern`광고.{0,4}허용`,
  blocking: wordPattern`광고를 ?차단(하고|하셨|했)`,
  unblocking: wordPattern`광고 ?차단을? ?(풀|해제|끄|중지)`,
});
