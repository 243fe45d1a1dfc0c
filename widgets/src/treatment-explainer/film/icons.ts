/** Shapes of the buttons, on a sheet of 24 by 24. */
export const icons = {
  play: 'M7 4v16l14-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  previous: 'M5 5h3v14H5zM20 5v14L8 12z',
  next: 'M16 5h3v14h-3zM4 5v14l12-7z',
  captions: 'M2 4h20v16H2zM5 13v3h7v-3zM14 13v3h5v-3z',
  full: 'M3 3h7v3H6v4H3zM14 3h7v7h-3V6h-4zM21 21h-7v-3h4v-4h3zM3 21v-7h3v4h4v3z',
};
