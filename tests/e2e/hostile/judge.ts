import type { Picture } from './pixels';

/** Where the banner stands, in whole pixels. */
export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much of the banner is seen: of all its pixels, and of those that are not plain paper. From 0 to 1. */
export interface Seen {
  all: number;
  ink: number;
}

/** A page's own zoom rounds letters anew, so the same letter may stand a pixel aside. */
const SLACK = 1;
const FAR = 40;
const PAPER = 255;

const at = ({ width, rgb }: Picture, x: number, y: number, channel: number) => rgb[(y * width + x) * 3 + channel]!;

function alike(reference: Picture, shot: Picture, x: number, y: number, toX: number, toY: number, inverted: boolean) {
  for (let channel = 0; channel < 3; channel++) {
    const wanted = at(reference, x, y, channel);
    if (Math.abs((inverted ? 255 - wanted : wanted) - at(shot, toX, toY, channel)) > FAR) return false;
  }
  return true;
}

function compare(reference: Picture, shot: Picture, place: Place, inverted: boolean): Seen {
  const count = { all: 0, ink: 0, seenAll: 0, seenInk: 0 };
  for (let y = place.y; y < place.y + place.height; y++) {
    for (let x = place.x; x < place.x + place.width; x++) {
      let found = false;
      for (let toY = y - SLACK; toY <= y + SLACK && !found; toY++) {
        for (let toX = x - SLACK; toX <= x + SLACK && !found; toX++) {
          if (toX < 0 || toY < 0 || toX >= shot.width || toY >= shot.height) continue;
          found = alike(reference, shot, x, y, toX, toY, inverted);
        }
      }
      const paper = [0, 1, 2].every((channel) => PAPER - at(reference, x, y, channel) <= FAR);
      count.all++;
      if (found) count.seenAll++;
      if (paper) continue;
      count.ink++;
      if (found) count.seenInk++;
    }
  }
  return { all: count.seenAll / count.all, ink: count.seenInk / count.ink };
}

const less = ({ all, ink }: Seen) => Math.min(all, ink);

/**
 * Compares a shot with the reference at the banner's place. Plain paper is white like many a cover, so its letters and
 * its head are counted apart too. A page that is inverted as a whole leaves an inverted banner, which is read as well.
 */
export function seenShare(reference: Picture, shot: Picture, place: Place): Seen {
  if (reference.width !== shot.width) return { all: 0, ink: 0 };
  const [plain, inverted] = [compare(reference, shot, place, false), compare(reference, shot, place, true)];
  return less(inverted) > less(plain) ? inverted : plain;
}

/** The worse of the two shares. */
export const share = (seen: Seen) => less(seen);
