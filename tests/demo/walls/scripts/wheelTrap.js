// The trap hangs on the wall itself: with the wall out of the way the wheel reaches the page.
window.showWall = () => {
  const wall = window.makeWall();
  for (const type of ['wheel', 'keydown', 'contextmenu']) {
    wall.addEventListener(type, (event) => event.preventDefault(), { passive: false });
  }
  wall.style.overscrollBehavior = 'contain';
  document.body.style.touchAction = 'none';
  document.body.append(wall);
};
