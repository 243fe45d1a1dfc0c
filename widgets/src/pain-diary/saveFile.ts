import { writeLocalTime } from '../shared/writeLocalTime.ts';

/** Saves text as `pain-diary-<today>.<extension>`, as far as the page may save files. */
export const saveFile = (content: string, extension: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }));
  link.download = `pain-diary-${writeLocalTime(new Date()).slice(0, 10)}.${extension}`;
  link.click();
  // By then the browser has its own hold on the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
};
