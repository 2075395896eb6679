import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const vi: LexiconOf = () => ({
  noun: wordPattern`chặn #?quảng cáo | quảng cáo #?bị chặn | chặn qc`,
  ask: wordPattern`
    vô hiệu | cho phép | danh sách trắng | ngoại lệ | <gỡ | tạm dừng | bỏ chặn | <bỏ #(ra|khỏi)> |
    <thêm #vào | <hãy (bỏ|tắt|cho) | <tắt
  `,
  seen: wordPattern`
    phát hiện | sử dụng | <đang> | <bật> | nhận thấy | <tìm thấy | <có vẻ | không thể #(đọc|xem|tiếp)
  `,
  you: wordPattern`vui lòng | <bạn> | chúng tôi | <xin>`,
  blocking: wordPattern`<bạn #?chặn quảng cáo`,
  unblocking: wordPattern`<bỏ chặn quảng cáo | <ngừng chặn quảng cáo`,
});
