/** Elements in which the content systems of Chinese news sites keep the body of an article, and nothing else. */
export const CONTAINERS = [
  // TRS
  '.TRS_Editor, .TRS_UEDITOR, .trs_editor_view, .trs_web, .trs_paper_default',
  // UCAP, JCMS, visualsiteweb, Wisedu
  '#UCAP-CONTENT, .UCAP-CONTENT, .pages_content, #vsb_content, #vsb_content_2, .v_news_content, .wp_articlecontent',
  // people.com.cn, xinhuanet, CCTV, gmw, china.com.cn, youth.cn, CNR, chinanews
  '.rm_txt_con, #rwb_zw, .rwb_zw, #detailContent, #content_area, .u-mainText, #articleBody, .left_zw, .TRS_Cms',
  // e-papers: Founder and its like
  '#ozoom, founder-content, #articleContent',
  // WeChat, Wangyi, Sina, Sohu, ifeng, Toutiao, the Paper
  '#js_content, #endText, .post_body, #artibody, #mp-editor, article.article, .article-content',
].join(',');
