/** How much content all sessions may keep in memory together: a slow sender holds what it sent until the last dot. */

export type Room = {
  /** False, and nothing taken, when there is not so much left. */
  take(bytes: number): boolean;
  giveBack(bytes: number): void;
  readonly leftBytes: number;
};

export function openRoom(mostBytes: number): Room {
  let heldBytes = 0;
  return {
    take(bytes) {
      if (heldBytes + bytes > mostBytes) return false;
      heldBytes += bytes;
      return true;
    },
    giveBack(bytes) {
      heldBytes -= bytes;
    },
    get leftBytes() {
      return mostBytes - heldBytes;
    },
  };
}
