/** A QR code as one path, so that it costs a page few bytes and prints without a request. Encoded by `uqr`. */
import { encode } from 'uqr';

export interface QrCode {
  /** Side in modules, quiet zone included. */
  side: number;
  /** Dark modules as lines of width 1, a run each: to be stroked. */
  path: string;
}

/** ISO/IEC 18004 asks for a quiet zone of four modules. Level M (15 in 100 may be damaged) survives a photocopy. */
export function drawQrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  let path = '';
  data.forEach((row, y) => {
    let at: number | undefined;
    for (let x = 0; x < size; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      path += `${at === undefined ? `M${start} ${y}.5` : `m${start - at} 0`}h${x - start + 1}`;
      at = x + 1;
    }
  });
  return { side: size, path };
}
