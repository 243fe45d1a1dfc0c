import { filePath } from './paths.ts';

/** `/sub/es/treatments/discography/` → `/sub/qr/es/treatments/discography.svg` */
export const qrPath = (href: string): string =>
  filePath(`/qr/${href.slice(filePath('/').length).replace(/\/$/, '')}.svg`);
