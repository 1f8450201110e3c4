/** The signs of Markdown, and what would begin a list or underline a title. */
export const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^\s*(?=[-+=])|^\s*\d+(?=[.)])/, '$&\\');
