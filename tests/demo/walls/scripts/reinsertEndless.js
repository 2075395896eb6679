// A wall that is put in anew whenever it is hidden or gone, without end, and is another each time.
window.showWall = () => {
  const put = () => {
    const wall = window.makeWall();
    wall.removeAttribute('id');
    wall.dataset.wall = '';
    wall.style.zIndex = String(90000 + Math.floor(Math.random() * 9000));
    document.body.append(wall);
  };
  put();
  setInterval(() => {
    const wall = document.querySelector('[data-wall]');
    if (wall && getComputedStyle(wall).display !== 'none') return;
    wall?.remove();
    put();
  }, 100);
};
