import type { HeadingWords } from './headingTypes.ts';

export const vi: HeadingWords = {
  related: `
    tin liên quan | bài liên quan | bài viết liên quan | liên quan | xem thêm | đọc thêm | tin cùng chủ đề |
    cùng chủ đề | tin bài liên quan | có thể bạn quan tâm | bạn có thể quan tâm | tin tức liên quan |
    xem thêm về … | bài viết tương tự
  `,
  shared: `có thể bạn thích | gợi ý cho bạn | đề xuất cho bạn | dành cho bạn`,
  more: `thêm từ … | tin về …`,
  adjacent: `bài trước | bài tiếp theo | bài sau | tin trước | tin tiếp theo`,
  popular: `
    tin mới … | tin nóng … | mới nhất | xem nhiều … | đọc nhiều … | nổi bật … | tin nổi bật | được quan tâm |
    tiêu điểm | tin đọc nhiều | video … | tin tức | tin khác | các tin khác | tin cùng chuyên mục |
    cùng chuyên mục
  `,
  sponsored: `
    tài trợ | nội dung tài trợ | quảng cáo | bài viết tài trợ | thông tin doanh nghiệp | rao vặt
  `,
  furniture: `
    bình luận … | ý kiến … | chia sẻ … | từ khóa | tags | chủ đề | tác giả | đăng ký … | theo dõi … |
    tìm kiếm | chuyên mục
  `,
};
