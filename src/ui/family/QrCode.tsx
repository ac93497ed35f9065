import encodeQR from 'qr';

/** Cells of free paper around a code; the standard asks for four. */
const BORDER = 4;

/** One path for all dark cells: `encodeQR` with its border, rows of true and false. */
function pathOf(rows: boolean[][]): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [`M${x} ${y}h${(end === -1 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return runs.join('');
}

/** A text as a QR code: dark on white in every colour scheme, since not every camera reads the reverse. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const size = rows.length;
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#ffffff" />
      <path d={pathOf(rows)} fill="#000000" />
    </svg>
  );
}
