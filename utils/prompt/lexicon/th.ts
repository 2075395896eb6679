import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const th: LexiconOf = () => ({
  noun: wordPattern`
    (บล็อก|บล็อค|บล๊อก|บล๊อค|ปิดกั้น|กั้น|สกัด|ขัดขวาง).{0,4}โฆษณา | โฆษณา.{0,6}(บล็อก|ปิดกั้น|บล็อค) |
    แอด ?บล็อ | แอดบล๊อ
  `,
  ask: wordPattern`
    ปิด | ยกเลิก | อนุญาต | หยุด | ไวท์ลิสต์ | ปลดบล็อก | งด | ข้อยกเว้น | เพิ่ม | ถอน |
    นำ.{0,8}ออก | ปล่อย | ให้แสดง | เอา.{0,8}ออก
  `,
  seen: wordPattern`
    ใช้ | พบ | ตรวจสอบ | ดูเหมือน | เปิดตัวบล็อก | เปิด.{0,6}อยู่
  `,
  you: wordPattern`กรุณา | โปรด | คุณ | ท่าน | เรา`,
  blocking: wordPattern`(กำลัง)?บล็อกโฆษณาของเรา`,
  unblocking: wordPattern`(ปลด|เลิก|หยุด)บล็อกโฆษณา`,
});
