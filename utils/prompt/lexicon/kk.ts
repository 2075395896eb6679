import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const kk: LexiconOf = () => ({
  noun: wordPattern`жарнама@ #?(бұғат|блок|тос) | (бұғат|блок)@ #?жарнама`,
  ask: wordPattern`
    өшір | ажырат | рұқсат | қосыңыз | <шығар | <алып таста | <тоқтат
  `,
  seen: wordPattern`
    анықта | пайдалан | қолдан | табыл | <таптық | <қосулы | <сияқты
  `,
  you: wordPattern`өтін | <сіз | <біз`,
});
