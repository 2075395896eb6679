import type { LexiconOf } from './lexiconTypes.ts';

export const vi: LexiconOf = () => ({
  noun: 'chặn #?quảng cáo|quảng cáo #?bị chặn|chặn qc',
  ask: '<tắt>|vô hiệu|cho phép|danh sách trắng|ngoại lệ|<gỡ|tạm dừng|bỏ chặn|<bỏ #(ra|khỏi)>|<thêm #vào|<hãy (bỏ|tắt|cho)|<tắt',
  tell: 'phát hiện|sử dụng|<đang>|<bật>|nhận thấy|<tìm thấy|<có vẻ|không thể #(đọc|xem|tiếp)',
  you: 'vui lòng|<bạn>|chúng tôi|<xin>',
  blocking: '<bạn #?chặn quảng cáo',
  unblocking: '<bỏ chặn quảng cáo|<ngừng chặn quảng cáo',
});
