/** A bound on work in hand: better a clear "busy" for some than a process that answers nobody. Pure. */

export interface Gate {
  /** Takes a place and gives the way to leave it, or null when all are taken. */
  enter(): (() => void) | null
}

export function gate(places: number): Gate {
  let taken = 0
  return {
    enter() {
      if (taken >= places) return null
      taken++
      let left = false
      return () => {
        if (!left) taken--
        left = true
      }
    },
  }
}
