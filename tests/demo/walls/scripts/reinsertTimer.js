// The same wall is put in anew by a timer whenever it is hidden or gone, without end.
window.showWall = () => {
  document.body.append(window.makeWall());
  setInterval(() => {
    const wall = document.querySelector('#wall');
    if (wall && getComputedStyle(wall).display !== 'none') return;
    wall?.remove();
    document.body.append(window.makeWall());
  }, 300);
};
