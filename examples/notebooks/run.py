"""Runs a notebook with a real Jupyter client and prints it with its outputs: run.py NOTEBOOK FOLDER NAME COMMAND…

The kernel of that NAME is started by COMMAND in FOLDER, where its packages are looked for.
"""
import asyncio
import json
import os
import queue
import sys
import tempfile

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from nbclient import NotebookClient


async def run(client):
    async with client.async_setup_kernel():
        try:
            await run_cells(client)
        finally:
            await client.km.shutdown_kernel(now=True)


async def run_cells(client):
    # A kernel takes code before what it prints is heard: wait until anything is.
    for _ in range(60):
        client.kc.kernel_info()
        try:
            await client.kc.get_iopub_msg(timeout=0.5)
            break
        except queue.Empty:
            continue
    for number, cell in enumerate(client.nb.cells):
        await client.async_execute_cell(cell, number)
        # Deno tells that it is done before what it shows has arrived; every cell here shows something.
        for _ in range(60 if cell.cell_type == "code" else 0):
            if cell.outputs:
                break
            try:
                client.process_message(await client.kc.get_iopub_msg(timeout=0.5), cell, number)
            except queue.Empty:
                continue


notebook, folder, name, *command = sys.argv[1:]

with tempfile.TemporaryDirectory() as kernels:
    os.mkdir(os.path.join(kernels, name))
    with open(os.path.join(kernels, name, "kernel.json"), "w", encoding="utf-8") as file:
        json.dump({"argv": [*command, "{connection_file}"], "display_name": name, "language": "typescript"}, file)
    specs = KernelSpecManager(kernel_dirs=[kernels])
    manager = AsyncKernelManager(kernel_name=name, kernel_spec_manager=specs)
    book = nbformat.read(notebook, as_version=4)
    client = NotebookClient(
        book, km=manager, timeout=120, record_timing=False, resources={"metadata": {"path": folder}}
    )
    try:
        asyncio.run(run(client))
    except Exception:
        for cell in book.cells:
            for output in cell.get("outputs", []):
                print(output, file=sys.stderr)
        raise
    print(json.dumps(book, ensure_ascii=False))
