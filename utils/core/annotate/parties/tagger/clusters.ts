/**
 * Word clusters: each known word (lower case) has a cell of a tree over its meaning; 0 is unknown. The three levels
 * are the cell, its parent and its grandparent.
 */
export interface Clusters {
  of(word: string): number;
  middle(cluster: number): number;
  coarse(cluster: number): number;
}
