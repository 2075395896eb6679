// A wall that is put in anew whenever it is hidden or gone, without end.
window.showWall = () => {
  const put = () => document.body.append(window.makeWall());
  put();
  setInterval(() => {
    const wall = document.querySelector('#wall');
    if (wall && getComputedStyle(wall).display !== 'none') return;
    wall?.remove();
    put();
  }, 100);
};
