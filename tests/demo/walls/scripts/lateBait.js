// A site that looks at its ads once more, three seconds after a reader view was opened over it.
const LATE = 3000;
window.showWall = () => {
  if (!document.querySelector('#wall')) document.body.append(window.makeWall());
};
const waiting = setInterval(() => {
  if (!document.querySelector('html > div')) return;
  clearInterval(waiting);
  setTimeout(() => {
    const bait = document.createElement('div');
    bait.className = 'adsbox pub_300x250';
    bait.style.cssText = 'position:absolute;left:-999px;width:300px;height:250px';
    document.body.append(bait);
    const style = getComputedStyle(bait);
    const box = bait.getBoundingClientRect();
    window.measured = {
      isIn: bait.offsetParent !== null,
      sizes: [
        bait.offsetWidth,
        bait.offsetHeight,
        bait.clientWidth,
        bait.clientHeight,
        box.width,
        box.height,
      ],
      place: [bait.offsetLeft, box.left],
      looks: `${style.display} ${style.visibility} ${style.opacity}`,
    };
    bait.remove();
    if (!window.measured.isIn || window.measured.sizes.includes(0)) window.showWall();
  }, LATE);
}, 50);
