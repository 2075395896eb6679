// The frame is another site's: same server, other name.
window.showWall = () => {
  const frame = document.createElement('iframe');
  frame.id = 'wall';
  frame.src = `http://localhost:${location.port}/framed`;
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;z-index:99999';
  document.body.append(frame);
};
