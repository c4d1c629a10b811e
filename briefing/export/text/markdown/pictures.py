"""Pictures of a Markdown file: named where they stand, their bytes at the end, so that the text stays readable."""

import base64

from briefing.document.pack import Pack
from briefing.export.text.pictures import media_type


class Pictures:
    """The pictures of one file in the order they are met."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._labels: dict[str, str] = {}
        self._definitions: list[str] = []

    def label(self, asset: str) -> str:
        """The name of a picture; empty when the pack has no such picture."""
        if asset not in self._labels:
            content = self._pack.asset(asset)
            kind = media_type(content) if content is not None else ""
            if content is None or not kind:
                return ""
            self._labels[asset] = f"picture-{len(self._labels) + 1}"
            address = f"data:{kind};base64,{base64.b64encode(content).decode()}"
            self._definitions.append(f"[{self._labels[asset]}]: {address}")
        return self._labels[asset]

    @property
    def definitions(self) -> str:
        """The bytes of all pictures that were named."""
        return "\n".join(self._definitions)
